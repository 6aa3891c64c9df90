resource "aws_autoscaling_group" "early" {
  min_size           = 3
  max_size           = 12
  desired_capacity   = 3
  availability_zones = ["us-east-1a", "us-east-1b", "us-east-1c"]

  launch_template {
    id      = aws_launch_template.early.id
    version = "1"
  }
}

resource "aws_launch_template" "early" {
  instance_type = "m7i.large"
}

resource "aws_autoscaling_policy" "early" {
  name                   = "cpu"
  autoscaling_group_name = aws_autoscaling_group.early.name
  policy_type            = "TargetTrackingScaling"

  target_tracking_configuration {
    target_value = 50

    predefined_metric_specification {
      predefined_metric_type = "ASGAverageCPUUtilization"
    }
  }
}

resource "aws_autoscaling_group" "fixed" {
  min_size           = 3
  max_size           = 3
  desired_capacity   = 3
  availability_zones = ["us-east-1a", "us-east-1b", "us-east-1c"]

  launch_template {
    id      = aws_launch_template.fixed.id
    version = "1"
  }
}

resource "aws_launch_template" "fixed" {
  instance_type = "m7i.large"
}
