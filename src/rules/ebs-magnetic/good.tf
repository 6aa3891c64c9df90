resource "aws_ebs_volume" "logs" {
  availability_zone = "us-east-1a"
  type              = "st1"
  size              = 500
}
