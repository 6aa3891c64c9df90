resource "aws_autoscaling_group" "two" {
  min_size           = 2
  max_size           = 8
  desired_capacity   = 4
  availability_zones = ["us-east-1a", "us-east-1b"]

  launch_template {
    id      = aws_launch_template.two.id
    version = "1"
  }
}

resource "aws_launch_template" "two" {
  instance_type = "m7i.large"
}

resource "aws_autoscaling_policy" "two" {
  name                   = "cpu"
  autoscaling_group_name = aws_autoscaling_group.two.name
  policy_type            = "TargetTrackingScaling"

  target_tracking_configuration {
    target_value = 60 # expect: asg-zone-loss

    predefined_metric_specification {
      predefined_metric_type = "ASGAverageCPUUtilization"
    }
  }
}

resource "aws_autoscaling_group" "three" {
  min_size           = 3
  max_size           = 9
  desired_capacity   = 6
  availability_zones = ["us-east-1a", "us-east-1b", "us-east-1c"]

  launch_template {
    id      = aws_launch_template.three.id
    version = "1"
  }
}

resource "aws_launch_template" "three" {
  instance_type = "m7i.large"
}

resource "aws_autoscaling_policy" "three" {
  name                   = "cpu"
  autoscaling_group_name = aws_autoscaling_group.three.name
  policy_type            = "TargetTrackingScaling"

  target_tracking_configuration {
    target_value = 80 # expect: asg-zone-loss

    predefined_metric_specification {
      predefined_metric_type = "ASGAverageCPUUtilization"
    }
  }
}
