resource "aws_lb" "web" {
  idle_timeout = 400 # expect: lb-keep-alive
}
