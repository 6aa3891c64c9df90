resource "aws_ebs_volume" "data" {
  availability_zone = "us-east-1a"
  type              = "io2"
  size              = 1000
  iops              = 40000
}
