resource "aws_lb" "web" {
}
