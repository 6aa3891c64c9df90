resource "aws_launch_template" "web" {
  instance_type = "m7i.large"
  instance_market_options {
    market_type = "spot"
  }
}

resource "aws_autoscaling_group" "web" {
  min_size          = 2
  max_size          = 20
  target_group_arns = [aws_lb_target_group.web.arn, aws_lb_target_group.slow.arn]
  launch_template {
    id = aws_launch_template.web.id
  }
}

resource "aws_lb_target_group" "web" { # expect: spot-deregistration-delay
  port     = 80
  protocol = "HTTP"
}

resource "aws_lb_target_group" "slow" {
  port                 = 80
  protocol             = "HTTP"
  deregistration_delay = 600 # expect: spot-deregistration-delay
}
