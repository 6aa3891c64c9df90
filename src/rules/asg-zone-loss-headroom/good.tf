resource "aws_autoscaling_group" "web" {
  min_size           = 2
  max_size           = 10
  availability_zones = ["us-east-1a", "us-east-1b"]
  target_group_arns  = [aws_lb_target_group.web.arn]
  health_check_type  = "ELB"
}

resource "aws_autoscaling_policy" "cpu" {
  name                   = "cpu"
  autoscaling_group_name = aws_autoscaling_group.web.name
  policy_type            = "TargetTrackingScaling"
  target_tracking_configuration {
    predefined_metric_specification {
      predefined_metric_type = "ASGAverageCPUUtilization"
    }
    target_value = 50
  }
}

# Work that waits in a queue may wait longer.
resource "aws_autoscaling_group" "worker" {
  min_size           = 2
  max_size           = 10
  availability_zones = ["us-east-1a", "us-east-1b"]
}

resource "aws_autoscaling_policy" "worker" {
  name                   = "worker"
  autoscaling_group_name = aws_autoscaling_group.worker.name
  policy_type            = "TargetTrackingScaling"
  target_tracking_configuration {
    predefined_metric_specification {
      predefined_metric_type = "ASGAverageCPUUtilization"
    }
    target_value = 90
  }
}

resource "aws_lb_target_group" "web" {
  port     = 80
  protocol = "HTTP"
}
