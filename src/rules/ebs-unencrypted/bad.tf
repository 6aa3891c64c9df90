resource "aws_ebs_volume" "data" {
  availability_zone = "us-east-1a"
  type              = "gp3" # expect: ebs-unencrypted
  size              = 20
}

resource "aws_instance" "web" {
  instance_type = "m7i.large"
  root_block_device {
    encrypted = false # expect: ebs-unencrypted
  }
}
