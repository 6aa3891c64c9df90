# 10 % of two instances is rounded up to one.
resource "aws_autoscaling_group" "small" {
  min_size = 1
  max_size = 10
}

resource "aws_autoscaling_policy" "small" {
  name                   = "small"
  autoscaling_group_name = aws_autoscaling_group.small.name
  adjustment_type        = "PercentChangeInCapacity"
  scaling_adjustment     = 10
}

# Started by a schedule.
resource "aws_autoscaling_group" "office" {
  min_size = 0
  max_size = 10
}

resource "aws_autoscaling_policy" "office" {
  name                   = "office"
  autoscaling_group_name = aws_autoscaling_group.office.name
  adjustment_type        = "PercentChangeInCapacity"
  scaling_adjustment     = 10
}

resource "aws_autoscaling_schedule" "office" {
  scheduled_action_name  = "office"
  autoscaling_group_name = aws_autoscaling_group.office.name
  min_size               = 1
  max_size               = 10
  desired_capacity       = 1
  recurrence             = "0 8 * * *"
}
