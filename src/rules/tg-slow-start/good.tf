resource "aws_lb_target_group" "web" {
  port       = 80
  protocol   = "HTTP"
  slow_start = 60
}

resource "aws_lb_target_group" "even" {
  port                          = 80
  protocol                      = "HTTP"
  slow_start                    = 0
  load_balancing_algorithm_type = "least_outstanding_requests"
}
