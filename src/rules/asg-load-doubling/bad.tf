resource "aws_autoscaling_group" "late" {
  min_size           = 3
  max_size           = 12
  desired_capacity   = 3
  availability_zones = ["us-east-1a", "us-east-1b", "us-east-1c"]

  launch_template {
    id      = aws_launch_template.late.id
    version = "1"
  }
}

resource "aws_launch_template" "late" {
  instance_type = "m7i.large"
}

resource "aws_autoscaling_policy" "late" {
  name                   = "cpu"
  autoscaling_group_name = aws_autoscaling_group.late.name
  policy_type            = "TargetTrackingScaling"

  target_tracking_configuration {
    target_value = 80 # expect: asg-load-doubling

    predefined_metric_specification {
      predefined_metric_type = "ASGAverageCPUUtilization"
    }
  }
}

resource "aws_autoscaling_group" "small" {
  min_size           = 6
  max_size           = 7
  desired_capacity   = 6
  availability_zones = ["us-east-1a", "us-east-1b", "us-east-1c"]

  launch_template {
    id      = aws_launch_template.small.id
    version = "1"
  }
}

resource "aws_launch_template" "small" {
  instance_type = "m7i.large"
}

resource "aws_autoscaling_policy" "small" {
  name                   = "cpu"
  autoscaling_group_name = aws_autoscaling_group.small.name
  policy_type            = "TargetTrackingScaling"

  target_tracking_configuration {
    target_value = 70 # expect: asg-load-doubling

    predefined_metric_specification {
      predefined_metric_type = "ASGAverageCPUUtilization"
    }
  }
}
