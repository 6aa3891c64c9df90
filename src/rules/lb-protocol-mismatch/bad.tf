resource "aws_lb" "web" {
}

resource "aws_lb" "tcp" {
  load_balancer_type = "network"
}

resource "aws_lb_target_group" "web" {
  port     = 80
  protocol = "TCP" # expect: lb-protocol-mismatch
}

resource "aws_lb_listener" "web" {
  load_balancer_arn = aws_lb.web.arn
  port              = 80
  protocol          = "HTTP"
  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.web.arn
  }
}

resource "aws_lb_listener" "tcp" {
  load_balancer_arn = aws_lb.tcp.arn
  port              = 443
  protocol          = "HTTPS" # expect: lb-protocol-mismatch
}
