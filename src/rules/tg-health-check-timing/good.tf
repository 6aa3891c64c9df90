# The time-out that is not written is not known well enough.
resource "aws_lb_target_group" "web" {
  port     = 80
  protocol = "HTTP"
  health_check {
    interval = 5
  }
}

resource "aws_lb_target_group" "api" {
  port     = 80
  protocol = "HTTP"
  health_check {
    interval = 10
    timeout  = 9
  }
}
