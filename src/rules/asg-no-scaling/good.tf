resource "aws_autoscaling_group" "fixed" {
  min_size = 2
  max_size = 2
}

resource "aws_autoscaling_group" "nightly" {
  min_size = 1
  max_size = 4
}

resource "aws_autoscaling_schedule" "night" {
  scheduled_action_name  = "night"
  autoscaling_group_name = aws_autoscaling_group.nightly.name
  min_size               = 0
  max_size               = 4
  desired_capacity       = 0
  recurrence             = "0 20 * * *"
}
