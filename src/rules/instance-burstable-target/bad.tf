resource "aws_launch_template" "web" {
  instance_type = "t3.large"
}

resource "aws_autoscaling_group" "web" {
  min_size = 2
  max_size = 8
  launch_template {
    id = aws_launch_template.web.id
  }
}

resource "aws_autoscaling_policy" "cpu" {
  name                   = "cpu"
  autoscaling_group_name = aws_autoscaling_group.web.name
  policy_type            = "TargetTrackingScaling"
  target_tracking_configuration {
    predefined_metric_specification {
      predefined_metric_type = "ASGAverageCPUUtilization"
    }
    target_value = 60 # expect: instance-burstable-target
  }
}
