resource "aws_ebs_volume" "data" {
  availability_zone = "us-east-1a"
  type              = "gp2" # expect: ebs-gp2
  size              = 2000
}

resource "aws_launch_template" "web" {
  block_device_mappings {
    device_name = "/dev/sdf"
    ebs {
      volume_size = 100
      volume_type = "gp2" # expect: ebs-gp2
    }
  }
}
