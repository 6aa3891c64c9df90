# Several instances share it, which gp3 cannot.
resource "aws_ebs_volume" "shared" {
  availability_zone    = "us-east-1a"
  type                 = "io2"
  size                 = 200
  iops                 = 4000
  multi_attach_enabled = true
}

resource "aws_ebs_volume" "fast" {
  availability_zone = "us-east-1a"
  type              = "io2"
  size              = 200
  iops              = 64000
}
