resource "aws_launch_template" "cache" {
  instance_type = "m6id.large" # expect: instance-store-lost
}

resource "aws_autoscaling_group" "cache" {
  min_size = 2
  max_size = 6
  launch_template {
    id = aws_launch_template.cache.id
  }
  warm_pool {
    pool_state = "Stopped"
  }
}

resource "aws_instance" "web" {
  instance_type = "m7i.large"
  ephemeral_block_device {
    device_name  = "/dev/sdb"
    virtual_name = "ephemeral0" # expect: instance-store-lost
  }
}
