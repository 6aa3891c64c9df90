resource "aws_autoscaling_group" "earned" {
  min_size           = 2
  max_size           = 6
  desired_capacity   = 2
  availability_zones = ["us-east-1a", "us-east-1b", "us-east-1c"]

  launch_template {
    id      = aws_launch_template.earned.id
    version = "1"
  }
}

resource "aws_launch_template" "earned" {
  instance_type = "t3.medium"

  credit_specification {
    cpu_credits = "standard"
  }
}

resource "aws_autoscaling_policy" "earned" {
  name                   = "cpu"
  autoscaling_group_name = aws_autoscaling_group.earned.name
  policy_type            = "TargetTrackingScaling"

  target_tracking_configuration {
    target_value = 20

    predefined_metric_specification {
      predefined_metric_type = "ASGAverageCPUUtilization"
    }
  }
}

resource "aws_autoscaling_group" "steady" {
  min_size           = 2
  max_size           = 6
  desired_capacity   = 2
  availability_zones = ["us-east-1a", "us-east-1b", "us-east-1c"]

  launch_template {
    id      = aws_launch_template.steady.id
    version = "1"
  }
}

resource "aws_launch_template" "steady" {
  instance_type = "m7i.large"
}

resource "aws_autoscaling_policy" "steady" {
  name                   = "cpu"
  autoscaling_group_name = aws_autoscaling_group.steady.name
  policy_type            = "TargetTrackingScaling"

  target_tracking_configuration {
    target_value = 60

    predefined_metric_specification {
      predefined_metric_type = "ASGAverageCPUUtilization"
    }
  }
}
