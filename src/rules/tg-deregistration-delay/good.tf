resource "aws_lb_target_group" "web" {
  port     = 80
  protocol = "HTTP"
}

resource "aws_lb_target_group" "api" {
  port                 = 80
  protocol             = "HTTP"
  deregistration_delay = 15
}

# A function is never drained.
resource "aws_lb_target_group" "function" {
  target_type          = "lambda"
  deregistration_delay = 0
}
