variable "kind" {}

resource "aws_lb" "web" {
}

resource "aws_lb" "open" {
  load_balancer_type = var.kind
}

resource "aws_lb_target_group" "web" {
  port     = 80
  protocol = "HTTP"
}

resource "aws_lb_target_group" "function" {
  target_type = "lambda"
}

resource "aws_lb_listener" "web" {
  load_balancer_arn = aws_lb.web.arn
  port              = 443
  protocol          = "HTTPS"
  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.web.arn
  }
}

resource "aws_lb_listener" "function" {
  load_balancer_arn = aws_lb.web.arn
  port              = 80
  protocol          = "HTTP"
  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.function.arn
  }
}

resource "aws_lb_listener" "open" {
  load_balancer_arn = aws_lb.open.arn
  port              = 443
  protocol          = "TLS"
}
