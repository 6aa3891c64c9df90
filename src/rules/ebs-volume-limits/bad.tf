resource "aws_ebs_volume" "type" {
  availability_zone = "us-east-1a"
  type              = "gp4" # expect: ebs-volume-limits
  size              = 100
}

resource "aws_ebs_volume" "size" {
  availability_zone = "us-east-1a"
  type              = "st1"
  size              = 100 # expect: ebs-volume-limits
}

resource "aws_ebs_volume" "iops" {
  availability_zone = "us-east-1a"
  type              = "gp2"
  size              = 100
  iops              = 1000 # expect: ebs-volume-limits
}

resource "aws_ebs_volume" "missing" {
  availability_zone = "us-east-1a"
  type              = "io1" # expect: ebs-volume-limits
  size              = 100
}

resource "aws_instance" "web" {
  ebs_block_device {
    device_name = "/dev/sdf"
    volume_type = "gp3"
    volume_size = 10
    iops        = 6000 # expect: ebs-volume-limits
  }

  ebs_block_device {
    device_name = "/dev/sdg"
    volume_type = "gp3"
    iops        = 2000 # expect: ebs-volume-limits
  }

  ebs_block_device {
    device_name = "/dev/sdh"
    volume_type = "gp3"
    throughput  = 1000 # expect: ebs-volume-limits
  }

  ebs_block_device {
    device_name = "/dev/sdi"
    volume_type = "gp2"
    throughput  = 250 # expect: ebs-volume-limits
  }
}

resource "aws_launch_template" "boot" {
  block_device_mappings {
    device_name = "/dev/xvda"
    ebs {
      volume_type = "st1" # expect: ebs-volume-limits
      volume_size = 125
    }
  }
}
