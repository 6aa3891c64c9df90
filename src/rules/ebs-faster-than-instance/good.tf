# The baseline of gp3 is free, whatever the instance can take.
resource "aws_instance" "small" {
  instance_type = "t3.nano"
  ebs_block_device {
    device_name = "/dev/sdf"
    volume_type = "gp3"
    volume_size = 20
    iops        = 3000
  }
}

resource "aws_instance" "large" {
  instance_type = "m7i.16xlarge"
  ebs_block_device {
    device_name = "/dev/sdf"
    volume_type = "gp3"
    volume_size = 200
    iops        = 16000
  }
}
