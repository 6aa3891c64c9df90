resource "aws_lb" "tcp" {
  load_balancer_type               = "network"
  enable_cross_zone_load_balancing = true
}

resource "aws_lb_target_group" "tcp" {
  port     = 443
  protocol = "TCP"
}

resource "aws_lb_listener" "tcp" {
  load_balancer_arn = aws_lb.tcp.arn
  port              = 443
  protocol          = "TCP"
  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.tcp.arn
  }
}

resource "aws_autoscaling_group" "tcp" {
  min_size           = 3
  max_size           = 6
  availability_zones = ["us-east-1a", "us-east-1b"]
  target_group_arns  = [aws_lb_target_group.tcp.arn]
}
