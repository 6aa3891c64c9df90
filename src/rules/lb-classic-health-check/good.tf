resource "aws_elb" "web" {
  listener {
    instance_port     = 443
    instance_protocol = "tcp"
    lb_port           = 443
    lb_protocol       = "tcp"
  }
  health_check {
    target              = "tcp:443"
    interval            = 10
    timeout             = 9
    healthy_threshold   = 2
    unhealthy_threshold = 2
  }
}
