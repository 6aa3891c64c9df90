resource "aws_autoscaling_group" "web" {
  min_size = 2
  max_size = 4
  launch_template {
    id      = aws_launch_template.web.id
    version = aws_launch_template.web.latest_version
  }
  instance_refresh {
    strategy = "Rolling"
    preferences {
      checkpoint_percentages = [20, 50, 100]
      auto_rollback          = true
    }
  }
}

resource "aws_launch_template" "web" {
  instance_type = "m7i.large"
}
