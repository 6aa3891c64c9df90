resource "aws_autoscaling_group" "web" {
  min_size = 2
  max_size = 4
  initial_lifecycle_hook {
    name                 = "setup"
    lifecycle_transition = "autoscaling:EC2_INSTANCE_LAUNCHING"
  }
}

# One hook alone: the instance ends either way.
resource "aws_autoscaling_lifecycle_hook" "drain" {
  name                   = "drain"
  autoscaling_group_name = aws_autoscaling_group.web.name
  lifecycle_transition   = "autoscaling:EC2_INSTANCE_TERMINATING"
  default_result         = "ABANDON"
}
