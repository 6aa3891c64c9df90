resource "aws_ebs_volume" "general" {
  availability_zone    = "us-east-1a"
  type                 = "gp3"
  size                 = 20
  multi_attach_enabled = true # expect: ebs-multi-attach
}

resource "aws_ebs_volume" "data" {
  availability_zone = "us-east-1a"
  type              = "gp3"
  size              = 20
}

resource "aws_volume_attachment" "one" {
  device_name = "/dev/sdf"
  instance_id = "i-0123456789abcdef0"
  volume_id   = aws_ebs_volume.data.id
}

resource "aws_volume_attachment" "two" {
  device_name = "/dev/sdf"
  instance_id = "i-0123456789abcdef1"
  volume_id   = aws_ebs_volume.data.id # expect: ebs-multi-attach
}
