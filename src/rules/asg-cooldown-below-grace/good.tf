# The grace period is Terraform's default, not a statement about the application.
resource "aws_autoscaling_group" "web" {
  min_size         = 2
  max_size         = 8
  default_cooldown = 60
}

resource "aws_autoscaling_policy" "out" {
  name                   = "out"
  autoscaling_group_name = aws_autoscaling_group.web.name
  adjustment_type        = "ChangeInCapacity"
  scaling_adjustment     = 2
}
