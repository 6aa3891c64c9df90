resource "aws_autoscaling_group" "web" {
  min_size = 1
  max_size = 20
}

resource "aws_autoscaling_schedule" "morning" {
  scheduled_action_name  = "morning"
  autoscaling_group_name = aws_autoscaling_group.web.name
  min_size               = 2
  max_size               = 20
  desired_capacity       = 2
  recurrence             = "*/30 8-18 1,15 * MON-FRI"
  time_zone              = "America/New_York"
}

# Korea does not change its clocks.
resource "aws_autoscaling_schedule" "night" {
  scheduled_action_name  = "night"
  autoscaling_group_name = aws_autoscaling_group.web.name
  min_size               = 1
  max_size               = 20
  desired_capacity       = 1
  recurrence             = "30 2 * * *"
  time_zone              = "Asia/Seoul"
}
