resource "aws_autoscaling_group" "web" {
  min_size                  = 2
  max_size                  = 8
  health_check_grace_period = 600 # the default cooldown is 300 s
}

resource "aws_autoscaling_policy" "out" {
  name                   = "out"
  autoscaling_group_name = aws_autoscaling_group.web.name
  adjustment_type        = "ChangeInCapacity"
  scaling_adjustment     = 2
  cooldown               = 60 # expect: asg-cooldown-below-grace
}
