resource "aws_autoscaling_group" "web" {
  min_size = 1
  max_size = 20
}

# Terraform sends 0 for the maximum.
resource "aws_autoscaling_schedule" "morning" {
  scheduled_action_name  = "morning"
  autoscaling_group_name = aws_autoscaling_group.web.name
  desired_capacity       = 10 # expect: schedule-sizes
  recurrence             = "0 8 * * *"
}

resource "aws_autoscaling_schedule" "evening" {
  scheduled_action_name  = "evening"
  autoscaling_group_name = aws_autoscaling_group.web.name
  min_size               = 4 # expect: schedule-sizes
  max_size               = 2
  desired_capacity       = -1
  recurrence             = "0 20 * * *"
}
