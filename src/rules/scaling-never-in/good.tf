# The step policy removes what target tracking may not.
resource "aws_autoscaling_group" "web" {
  min_size = 2
  max_size = 10
}

resource "aws_autoscaling_policy" "cpu" {
  name                   = "cpu"
  autoscaling_group_name = aws_autoscaling_group.web.name
  policy_type            = "TargetTrackingScaling"
  target_tracking_configuration {
    predefined_metric_specification {
      predefined_metric_type = "ASGAverageCPUUtilization"
    }
    target_value     = 50
    disable_scale_in = true
  }
}

resource "aws_autoscaling_policy" "in" {
  name                   = "in"
  autoscaling_group_name = aws_autoscaling_group.web.name
  adjustment_type        = "ChangeInCapacity"
  scaling_adjustment     = -1
}

# Emptied every night.
resource "aws_autoscaling_group" "office" {
  min_size = 1
  max_size = 10
}

resource "aws_autoscaling_policy" "office" {
  name                   = "office"
  autoscaling_group_name = aws_autoscaling_group.office.name
  adjustment_type        = "ChangeInCapacity"
  scaling_adjustment     = 1
}

resource "aws_autoscaling_schedule" "night" {
  scheduled_action_name  = "night"
  autoscaling_group_name = aws_autoscaling_group.office.name
  min_size               = 0
  max_size               = 10
  desired_capacity       = 0
  recurrence             = "0 20 * * *"
}
