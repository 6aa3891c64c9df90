resource "aws_ebs_volume" "data" {
  availability_zone = "us-east-1a"
  type              = "io1" # expect: ebs-iops-cheaper-on-gp3
  size              = 200
  iops              = 4000
}
