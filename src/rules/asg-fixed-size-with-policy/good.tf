# Fixed on purpose: the group only replaces what fails.
resource "aws_autoscaling_group" "bastion" {
  min_size = 1
  max_size = 1
}

resource "aws_autoscaling_group" "web" {
  min_size = 2
  max_size = 6
}

resource "aws_autoscaling_policy" "cpu" {
  name                   = "cpu"
  autoscaling_group_name = aws_autoscaling_group.web.name
  adjustment_type        = "ChangeInCapacity"
  scaling_adjustment     = 1
}

# Widened every morning.
resource "aws_autoscaling_group" "office" {
  min_size = 1
  max_size = 1
}

resource "aws_autoscaling_policy" "office" {
  name                   = "office"
  autoscaling_group_name = aws_autoscaling_group.office.name
  adjustment_type        = "ChangeInCapacity"
  scaling_adjustment     = 1
}

resource "aws_autoscaling_schedule" "morning" {
  scheduled_action_name  = "morning"
  autoscaling_group_name = aws_autoscaling_group.office.name
  min_size               = 2
  max_size               = 8
  desired_capacity       = 2
  recurrence             = "0 8 * * MON-FRI"
}

# Whether there is a policy is not told.
variable "scale" {}

resource "aws_autoscaling_group" "open" {
  min_size = 2
  max_size = 2
}

resource "aws_autoscaling_policy" "open" {
  count                  = var.scale ? 1 : 0
  name                   = "open"
  autoscaling_group_name = aws_autoscaling_group.open.name
  adjustment_type        = "ChangeInCapacity"
  scaling_adjustment     = 1
}
