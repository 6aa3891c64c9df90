resource "aws_lb_target_group" "web" {
  port     = 80
  protocol = "HTTPS"
  health_check {
    protocol = "HTTP"
    path     = "/"
    matcher  = "200,301-302"
  }
}

# Codes of gRPC.
resource "aws_lb_target_group" "grpc" {
  port             = 50051
  protocol         = "HTTP"
  protocol_version = "GRPC"
  health_check {
    path    = "/grpc.health.v1.Health/Check"
    matcher = "0-5"
  }
}

resource "aws_lb_target_group" "tcp" {
  port     = 443
  protocol = "TLS"
  health_check {
    protocol = "TCP"
  }
}
