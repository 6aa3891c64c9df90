resource "aws_lb" "web" {
  idle_timeout = 60
}
