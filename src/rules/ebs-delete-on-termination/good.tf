# An instance that nobody replaces may keep its data.
resource "aws_instance" "db" {
  instance_type = "m7i.large"
  ebs_block_device {
    device_name           = "/dev/sdf"
    volume_size           = 100
    volume_type           = "gp3"
    delete_on_termination = false
  }
}

resource "aws_launch_template" "alone" {
  instance_type = "m7i.large"
  block_device_mappings {
    device_name = "/dev/sdf"
    ebs {
      volume_size           = 100
      delete_on_termination = false
    }
  }
}
