resource "aws_launch_template" "web" {
  instance_type = "m7i.large"
  instance_market_options {
    market_type = "spot"
  }
}

resource "aws_autoscaling_group" "web" {
  min_size           = 2
  max_size           = 20
  capacity_rebalance = true
  launch_template {
    id = aws_launch_template.web.id
  }
}
