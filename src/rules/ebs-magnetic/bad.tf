resource "aws_ebs_volume" "old" {
  availability_zone = "us-east-1a"
  type              = "standard" # expect: ebs-magnetic
  size              = 100
}
