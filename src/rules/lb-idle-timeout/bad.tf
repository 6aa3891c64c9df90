resource "aws_lb" "web" {
  idle_timeout = 7200 # expect: lb-idle-timeout
}

resource "aws_elb" "old" {
  idle_timeout = 0 # expect: lb-idle-timeout
  listener {
    instance_port     = 80
    instance_protocol = "http"
    lb_port           = 80
    lb_protocol       = "http"
  }
}
