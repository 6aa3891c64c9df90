resource "aws_launch_template" "cache" {
  instance_type = "m6id.large"
}

resource "aws_autoscaling_group" "cache" {
  min_size = 2
  max_size = 6
  launch_template {
    id = aws_launch_template.cache.id
  }
  warm_pool {
    pool_state = "Running"
  }
}
