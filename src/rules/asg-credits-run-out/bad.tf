resource "aws_autoscaling_group" "held" {
  min_size           = 2
  max_size           = 6
  desired_capacity   = 2
  availability_zones = ["us-east-1a", "us-east-1b", "us-east-1c"]

  launch_template {
    id      = aws_launch_template.held.id
    version = "1"
  }
}

resource "aws_launch_template" "held" {
  instance_type = "t3.medium"

  credit_specification {
    cpu_credits = "standard"
  }
}

resource "aws_autoscaling_policy" "held" {
  name                   = "cpu"
  autoscaling_group_name = aws_autoscaling_group.held.name
  policy_type            = "TargetTrackingScaling"

  target_tracking_configuration {
    target_value = 60 # expect: asg-credits-run-out

    predefined_metric_specification {
      predefined_metric_type = "ASGAverageCPUUtilization"
    }
  }
}

resource "aws_autoscaling_group" "charged" {
  min_size           = 2
  max_size           = 6
  desired_capacity   = 2
  availability_zones = ["us-east-1a", "us-east-1b", "us-east-1c"]

  launch_template {
    id      = aws_launch_template.charged.id
    version = "1"
  }
}

resource "aws_launch_template" "charged" {
  instance_type = "t3.medium"

  credit_specification {
    cpu_credits = "unlimited"
  }
}

resource "aws_autoscaling_policy" "charged" {
  name                   = "cpu"
  autoscaling_group_name = aws_autoscaling_group.charged.name
  policy_type            = "TargetTrackingScaling"

  target_tracking_configuration {
    target_value = 50 # expect: asg-credits-run-out

    predefined_metric_specification {
      predefined_metric_type = "ASGAverageCPUUtilization"
    }
  }
}
