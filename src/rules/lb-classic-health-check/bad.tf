resource "aws_elb" "web" {
  listener {
    instance_port     = 80
    instance_protocol = "http"
    lb_port           = 80
    lb_protocol       = "http"
  }
  health_check {
    target              = "HTTP:80" # expect: lb-classic-health-check
    interval            = 10
    timeout             = 10 # expect: lb-classic-health-check
    healthy_threshold   = 2
    unhealthy_threshold = 2
  }
}
