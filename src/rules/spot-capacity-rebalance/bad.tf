resource "aws_launch_template" "web" {
  instance_type = "m7i.large"
  instance_market_options {
    market_type = "spot"
  }
}

resource "aws_autoscaling_group" "web" { # expect: spot-capacity-rebalance
  min_size = 2
  max_size = 20
  launch_template {
    id = aws_launch_template.web.id
  }
}
