resource "aws_autoscaling_group" "web" {
  min_size = 1
  max_size = 4
}

resource "aws_autoscaling_schedule" "sale" {
  scheduled_action_name  = "sale"
  autoscaling_group_name = aws_autoscaling_group.web.name
  min_size               = 2
  max_size               = 12 # expect: schedule-beyond-group
  desired_capacity       = 8
  recurrence             = "0 8 * * FRI"
}
