resource "aws_ebs_volume" "data" {
  availability_zone = "us-east-1a"
  type              = "gp3"
  size              = 2000
}

# The AMI says which type it has.
resource "aws_instance" "web" {
  instance_type = "m7i.large"
  root_block_device {
    volume_size = 20
  }
}
