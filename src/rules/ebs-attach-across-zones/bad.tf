resource "aws_instance" "web" {
  instance_type     = "m7i.large"
  availability_zone = "us-east-1a"
}

resource "aws_ebs_volume" "data" {
  availability_zone = "us-east-1b"
  type              = "gp3"
  size              = 20
}

resource "aws_volume_attachment" "data" {
  device_name = "/dev/sdf"
  instance_id = aws_instance.web.id
  volume_id   = aws_ebs_volume.data.id # expect: ebs-attach-across-zones
}
