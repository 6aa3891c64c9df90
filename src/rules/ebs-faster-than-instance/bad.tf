resource "aws_instance" "db" {
  instance_type = "m7i.large"
  ebs_block_device {
    device_name = "/dev/sdf"
    volume_type = "io2"
    volume_size = 500
    iops        = 64000 # expect: ebs-faster-than-instance
  }
}

resource "aws_instance" "small" {
  instance_type = "t3.small"
}

resource "aws_ebs_volume" "data" {
  availability_zone = "us-east-1a"
  type              = "gp3"
  size              = 200
  iops              = 16000 # expect: ebs-faster-than-instance
}

resource "aws_volume_attachment" "data" {
  device_name = "/dev/sdg"
  instance_id = aws_instance.small.id
  volume_id   = aws_ebs_volume.data.id
}
