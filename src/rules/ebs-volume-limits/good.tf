variable "iops" {}

resource "aws_ebs_volume" "gp2" {
  availability_zone = "us-east-1a"
  type              = "gp2"
  size              = 100
  iops              = 0
}

resource "aws_ebs_volume" "gp3" {
  availability_zone = "us-east-1a"
  type              = "gp3"
  size              = 100
  iops              = 8000
  throughput        = 2000
}

resource "aws_ebs_volume" "open" {
  availability_zone = "us-east-1a"
  type              = "io2"
  size              = 4
  iops              = var.iops
}

resource "aws_instance" "web" {
  root_block_device {
    iops       = 3000
    throughput = 200
  }
}
