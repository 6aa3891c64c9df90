resource "aws_lb" "web" {
  idle_timeout = 4000
}

resource "aws_lb" "default" {
}
