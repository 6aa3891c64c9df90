resource "aws_autoscaling_group" "web" {
  min_size              = 2
  max_size              = 4
  protect_from_scale_in = true
  launch_template {
    id      = aws_launch_template.web.id
    version = "$Latest"
  }
  instance_refresh {
    strategy = "Rolling"
    preferences {
      checkpoint_percentages       = [20, 50] # expect: asg-rollout-stuck
      auto_rollback                = true     # expect: asg-rollout-stuck
      scale_in_protected_instances = "Wait"   # expect: asg-rollout-stuck
    }
  }
}

resource "aws_launch_template" "web" {
  instance_type = "m7i.large"
}
