resource "aws_launch_template" "worker" {
  instance_type = "m7i.large"
  instance_market_options {
    market_type = "spot"
  }
}

resource "aws_autoscaling_group" "worker" {
  min_size = 2
  max_size = 20
  launch_template {
    id = aws_launch_template.worker.id
  }
}

resource "aws_autoscaling_lifecycle_hook" "drain" {
  name                   = "drain"
  autoscaling_group_name = aws_autoscaling_group.worker.name
  lifecycle_transition   = "autoscaling:EC2_INSTANCE_TERMINATING"
  heartbeat_timeout      = 900 # expect: spot-termination-hook
}
