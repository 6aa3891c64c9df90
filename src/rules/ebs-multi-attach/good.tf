resource "aws_ebs_volume" "shared" {
  availability_zone    = "us-east-1a"
  type                 = "io2"
  size                 = 100
  iops                 = 20000
  multi_attach_enabled = true
}

resource "aws_volume_attachment" "one" {
  device_name = "/dev/sdf"
  instance_id = "i-0123456789abcdef0"
  volume_id   = aws_ebs_volume.shared.id
}

resource "aws_volume_attachment" "two" {
  device_name = "/dev/sdf"
  instance_id = "i-0123456789abcdef1"
  volume_id   = aws_ebs_volume.shared.id
}
