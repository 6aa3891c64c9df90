resource "aws_autoscaling_group" "web" {
  min_size = 1
  max_size = 20
}

resource "aws_autoscaling_schedule" "morning" {
  scheduled_action_name  = "morning"
  autoscaling_group_name = aws_autoscaling_group.web.name
  min_size               = -1
  max_size               = -1
  desired_capacity       = 10
  recurrence             = "0 8 * * *"
}

# All 0 switches the group off.
resource "aws_autoscaling_schedule" "night" {
  scheduled_action_name  = "night"
  autoscaling_group_name = aws_autoscaling_group.web.name
  desired_capacity       = 0
  recurrence             = "0 22 * * *"
}
